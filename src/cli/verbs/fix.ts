import { mendProject } from '../../mend/mend.ts'
import { tellMending } from '../../mend/tell-mending.ts'
import { Failure } from '../../publish/failure.ts'
import type { Io } from '../../publish/io.ts'
import type { Options } from './read-arguments.ts'
import { languageOf } from './read-options.ts'

/** Rewrites what is safe and says what it did: among the results where a person reads them, beside them where a program does. */
export function fix(root: string, options: Options, io: Io): void {
  const mending = mendProject(root, io.now())
  if (mending.refused !== undefined) throw new Failure(1, NO_COPIES(mending.refused))
  const told = tellMending(mending, languageOf(options) ?? mending.language)
  if ((options.format ?? 'text') === 'text') io.out(told)
  else io.err(told)
}

const NO_COPIES = (cause: string): Failure['words'] => ({
  vi: `Không giữ được bản cũ của các tệp trong thư mục .bantin nên chưa sửa gì. Xem ổ đĩa còn chỗ và có quyền ghi không, rồi chạy lại (${cause}).`,
  en: `The files could not be copied to the folder .bantin first, so nothing was changed. See that the disk has room and may be written, then run again (${cause}).`,
})
