import type { MissingKind, Qualifier } from '../quantity/quantity.ts'
import type { Status } from '../quantity/status.ts'
import { rowColumns, type RowKind } from './rows.ts'

/** `2023` · `2023-H1` · `2023-9M` · `2023-Q1` · `2023-01` · `2023-SY` · `2020/2023` */
const PERIOD = '^[0-9]{4}(-(H[12]|Q[1-4]|([1-9]|1[01])M|0[1-9]|1[0-2]|SY)|/[0-9]{4})?$'

/** Keyed, so that a new qualifier or kind does not compile until it stands here. */
const QUALIFIERS: Readonly<Record<Qualifier | MissingKind, true>> = {
  exact: true,
  'more-than': true,
  'less-than': true,
  about: true,
  'at-least': true,
  'at-most': true,
  range: true,
  'not-yet': true,
  'not-available': true,
  'not-applicable': true,
  'not-published': true,
}

const KINDS: Readonly<Record<RowKind, true>> = {
  value: true,
  of: true,
  share: true,
  met: true,
  gap: true,
  target: true,
  statement: true,
}

const STATUSES: Readonly<Record<Status, true>> = { estimate: true, provisional: true, final: true }

const required = { required: true }

const FIELDS: Readonly<Record<(typeof rowColumns)[number], Omit<TableField, 'name'>>> = {
  series: { type: 'string', title: 'Series', constraints: required },
  period: { type: 'string', title: 'Period', constraints: { ...required, pattern: PERIOD } },
  as_of: {
    type: 'string',
    title: 'As of',
    description: 'A day (YYYY-MM-DD), a period, or the words of the source.',
  },
  org: { type: 'string', title: 'Organisation', constraints: required },
  group: { type: 'string', title: 'Group', description: 'Empty: all.' },
  kind: {
    type: 'string',
    title: 'Kind of figure',
    description:
      'value: as published; of: the whole it is part of; share: the printed share; met: the printed share of the plan; target: what a plan asks for; gap: how far beyond or short of it; statement: what a source says of several periods.',
    constraints: { ...required, enum: Object.keys(KINDS) },
  },
  text: { type: 'string', title: 'As printed', description: "The source's own words." },
  value: {
    type: 'number',
    title: 'Value',
    description:
      'The number or the bound that is printed; the middle of an “about”. Empty for a range and where there is no number, never zero.',
  },
  qualifier: {
    type: 'string',
    title: 'Qualifier',
    description: 'How the number stands to the true one, or which kind of missing it is.',
    constraints: { ...required, enum: Object.keys(QUALIFIERS) },
  },
  low: { type: 'number', title: 'Lowest', description: 'Lower end of the sure interval; empty: open.' },
  high: { type: 'number', title: 'Highest', description: 'Upper end of the sure interval; empty: open.' },
  unit: { type: 'string', title: 'Unit of measure', constraints: required },
  status: {
    type: 'string',
    title: 'Status',
    constraints: { enum: Object.keys(STATUSES) },
  },
  source: { type: 'string', title: 'Source' },
  note: { type: 'string', title: 'Note' },
}

/**
 * The columns of every `data/<series>.csv` as a Table Schema of the Data Package standard, version 2: what each holds, of which type, and
 * which values it may take. An empty field is nothing at all.
 */
export const tableSchema: TableSchema = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: rowColumns.map((name) => ({ name, ...FIELDS[name] })),
  missingValues: [''],
  foreignKeys: (['series', 'org', 'group', 'unit', 'source'] as const).map((field) => ({
    fields: [field],
    reference: { resource: field === 'series' ? 'series' : `${field}s`, fields: ['id'] },
  })),
}

export interface TableSchema {
  readonly $schema: string
  readonly fields: readonly TableField[]
  readonly missingValues: readonly string[]
  readonly primaryKey?: readonly string[]
  readonly foreignKeys?: readonly {
    readonly fields: readonly string[]
    readonly reference: { readonly resource: string; readonly fields: readonly string[] }
  }[]
}

export interface TableField {
  readonly name: string
  readonly type: 'string' | 'number'
  readonly title?: string
  readonly description?: string
  readonly constraints?: {
    readonly required?: boolean
    readonly unique?: boolean
    readonly pattern?: string
    readonly enum?: readonly string[]
  }
}

/** A list of names: the id is there once, everything else is text. */
export function listSchema(columns: readonly string[]): TableSchema {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((name) => ({
      name,
      type: 'string',
      ...(name === 'id' ? { constraints: { required: true, unique: true } } : {}),
    })),
    missingValues: [''],
    primaryKey: ['id'],
  }
}
