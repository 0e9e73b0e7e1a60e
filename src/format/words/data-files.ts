import type { Dictionary } from './pair.ts'

/** Files of the whole bulletin, and the page of text that goes with the archive. */
export const dataFileWords = {
  takeAllData: { vi: 'Tải toàn bộ số liệu', en: 'Download all data' },
  takeAllLead: {
    vi: 'Tệp nén có mọi tệp số liệu ở trang này. Bảng tên cho biết mỗi mã trong tệp CSV và JSON chỉ điều gì.',
    en: 'The archive holds every data file of this bulletin. The lists of names say what the ids in CSV and JSON stand for.',
  },
  dataPackage: {
    vi: 'Mô tả cho phần mềm (datapackage.json)',
    en: 'Description for programs (datapackage.json)',
  },
  tableSchema: {
    vi: 'Mô tả các cột (table-schema.json)',
    en: 'Description of the columns (table-schema.json)',
  },
  namesOfSeries: { vi: 'Bảng tên số liệu (CSV)', en: 'Names of figures (CSV)' },
  namesOfOrgs: { vi: 'Bảng tên đơn vị (CSV)', en: 'Names of organisations (CSV)' },
  namesOfGroups: { vi: 'Bảng tên đối tượng (CSV)', en: 'Names of groups (CSV)' },
  namesOfUnits: { vi: 'Bảng tên đơn vị tính (CSV)', en: 'Names of units (CSV)' },
  namesOfSources: { vi: 'Bảng tên nguồn (CSV)', en: 'Names of sources (CSV)' },
  pictureToShare: { vi: 'Ảnh để chia sẻ (PNG)', en: 'Picture to share (PNG)' },
  inThisArchive: { vi: 'Trong tệp nén này', en: 'In this archive' },
  archiveXlsx: {
    vi: 'bảng Excel: bìa, ghi chú, mỗi bảng một trang tính',
    en: 'Excel workbooks: cover, notes, one table a sheet',
  },
  archiveNumbers: { vi: 'bảng Excel của từng số', en: 'Excel workbooks of the numbers' },
  archiveCsv: {
    vi: 'CSV dùng cho phần mềm: dấu phẩy ngăn cột, dấu chấm thập phân, UTF-8',
    en: 'CSV for programs: comma between columns, decimal point, UTF-8',
  },
  archiveExcelCsv: {
    vi: 'CSV cho Excel trên máy dùng tiếng Việt: dấu chấm phẩy ngăn cột, dấu phẩy thập phân',
    en: 'CSV for Excel: semicolon between columns',
  },
  archiveJson: {
    vi: 'JSON, kèm các lần điều chỉnh, đính chính và nguồn',
    en: 'JSON, with revisions, corrections and sources',
  },
  archiveLists: {
    vi: 'tên của số liệu, đơn vị, đối tượng, đơn vị tính và nguồn',
    en: 'names of figures, organisations, groups, units and sources',
  },
  archivePackage: {
    vi: 'mô tả các tệp CSV theo chuẩn Data Package',
    en: 'description of the CSV files by the Data Package standard',
  },
  archiveMissing: {
    vi: 'Ô trống ở cột số nghĩa là không có con số, không phải là 0.',
    en: 'An empty number is no number; it is never zero.',
  },
} as const satisfies Dictionary
