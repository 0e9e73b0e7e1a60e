import type { Dictionary } from './pair.ts'

/** Sheets of a workbook, heads of their columns, and what its notes say once for all tables. */
export const workbookWords = {
  coverSheet: { vi: 'Bìa', en: 'Cover' },
  sheetsInFile: { vi: 'Các trang tính trong tệp', en: 'Sheets in this file' },
  backToCover: { vi: 'Về trang bìa', en: 'Back to the cover' },
  notesApply: { vi: 'Ghi chú áp dụng', en: 'Notes that apply' },
  noteNumber: { vi: 'Ghi chú số', en: 'Note number' },
  noteText: { vi: 'Nội dung', en: 'Text' },
  issueOfBulletin: { vi: 'Phát hành trong', en: 'Published in' },
  address: { vi: 'Địa chỉ', en: 'Address' },
  periodCode: { vi: 'Mã kỳ', en: 'Period code' },
  wordsBeside: { vi: 'chữ đi kèm', en: 'words beside it' },
  lowest: { vi: 'thấp nhất', en: 'lowest' },
  highest: { vi: 'cao nhất', en: 'highest' },
  outOfWhole: { vi: 'Trong tổng số', en: 'Out of' },
  appliesTo: { vi: 'Áp dụng cho', en: 'Applies to' },
  identifier: { vi: 'Mã', en: 'Id' },
  documentTitle: { vi: 'Tên tài liệu', en: 'Title' },
  documentNumber: { vi: 'Số hiệu', en: 'Number' },
  documentPage: { vi: 'Trang', en: 'Page' },
  publisherHead: { vi: 'Nơi xuất bản', en: 'Publisher' },
  notOfThisSource: { vi: 'nguồn khác, không dùng ở đây', en: 'another source, not used here' },
  noteWords: {
    vi: 'Ô số chỉ chứa con số. Chữ mà nguồn in kèm con số (hơn, gần, khoảng, từ … trở lên) đứng ở cột “chữ đi kèm” ngay bên cạnh; con số có chữ đi kèm không phải là số đúng.',
    en: 'A cell of numbers holds the number alone. The words that the source prints with it (more than, nearly, about, at least) stand in the column beside it; a number with such words is not an exact one.',
  },
  noteMissing: {
    vi: 'Ô số để trống nghĩa là không có con số, không phải là 0; cột bên cạnh ghi rõ vì sao: chưa có số liệu, không thu thập, không áp dụng hoặc không công bố. Số 0 nghĩa là không phát sinh.',
    en: 'An empty cell of numbers means that there is no number, not zero; the column beside it says why: no figure yet, not collected, not applicable or not published. A 0 is a true zero.',
  },
  noteBounds: {
    vi: '“Thấp nhất” và “cao nhất” là hai đầu của khoảng chắc chắn chứa giá trị; đầu nào để trống là không có giới hạn ở đầu ấy.',
    en: '“Lowest” and “highest” are the ends of the interval that surely holds the value; an end left empty is open.',
  },
  noteStatus: {
    vi: 'Trạng thái của một số liệu là ước tính, sơ bộ hoặc chính thức; số ước tính và số sơ bộ còn có thể được điều chỉnh.',
    en: 'A figure is an estimate, provisional or final; estimates and provisional figures may still be revised.',
  },
  noteDerived: {
    vi: 'Mức kế hoạch ghi “suy ra” không được nguồn in ra mà tính ngược từ phần vượt, phần thiếu hoặc tỷ lệ thực hiện mà nguồn in.',
    en: 'A plan marked “derived” is not printed by the source; it is worked out from what the source says was exceeded, short or reached.',
  },
  noteVerdict: {
    vi: 'Cột “So với kế hoạch” ghi “Chưa rõ” khi khoảng giá trị nằm ở cả hai phía của mức kế hoạch.',
    en: 'The column “Against the plan” says “Unclear” where the interval of the value lies on both sides of the plan.',
  },
  notePeriods: {
    vi: 'Mã kỳ dành cho phần mềm: 2023 là cả năm, 2023-Q1 là quý I, 2023-H1 là 6 tháng đầu năm, 2023-9M là 9 tháng đầu năm, 2023-01 là tháng 01, 2023-SY là năm học 2023–2024, 2020/2023 là từ năm 2020 đến năm 2023.',
    en: 'Period codes are for programs: 2023 is the year, 2023-Q1 its first quarter, 2023-H1 its first half, 2023-9M its first nine months, 2023-01 January, 2023-SY the school year 2023–2024, 2020/2023 the years 2020 to 2023.',
  },
  noteChanges: {
    vi: 'Điều chỉnh là thay đổi theo kế hoạch khi có số liệu đầy đủ hơn; đính chính là sửa một chỗ sai. Cả hai đều ghi số cũ và lý do.',
    en: 'A revision is a planned change when fuller figures come in; a correction puts an error right. Both keep the old figure and the reason.',
  },
} as const satisfies Dictionary
