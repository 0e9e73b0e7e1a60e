import { tie } from '../format/space.ts'
import type { Language } from '../quantity/language.ts'

/** Heads and sentences of the ways in: archive, themes, tags, glossary, organisations, related stories. */
export function waysWords(language: Language): WaysWords {
  return language === 'vi' ? vi : en
}

const vi = {
  numbersOf: (year: string) => `Năm\u00a0${year}`,
  numbersCount: (count: string) => tie(count, 'số'),
  neighbours: 'Số trước, số sau',
  storyNeighbours: 'Bài trước, bài sau trong cùng số',
  topicsLead: 'Số liệu xếp theo chủ đề, bài viết xếp theo từ khóa.',
  themes: 'Chủ đề của số liệu',
  tags: 'Từ khóa của bài viết',
  theme: 'Chủ đề',
  tag: 'Từ khóa',
  noTheme: 'Chưa xếp chủ đề',
  noTopics: 'Chưa có chủ đề hay từ khóa nào.',
  themeLead: (series: string, stories: string) => `${series}, ${stories} có dùng số liệu của chủ đề này.`,
  tagLead: (stories: string) => `${stories} có từ khóa này.`,
  storiesOfTheme: 'Bài viết dùng các số liệu này',
  storiesOfSeries: 'Bài viết dùng số liệu này',
  figuresOfTag: 'Số liệu trong các bài này',
  glossaryLead: 'Khái niệm của từng số liệu, xếp theo vần.',
  noTerms: 'Chưa có khái niệm nào.',
  letters: 'Vần',
  related: 'Bài liên quan',
  allPeriods: 'Mọi kỳ, so với kế hoạch',
  latestOfEach: 'Kỳ mới nhất của từng số liệu',
  periodsCount: (count: string) => tie(count, 'kỳ'),
  until: (date: string) => `đến ${date}`,
  from: (date: string) => `từ ${date}`,
  succeededBy: (names: string) => `tiếp nối bởi ${names}`,
  orgsCount: (count: string) => tie(count, 'đơn vị'),
  orgsBelow: 'Các đơn vị trực thuộc',
  before: 'Tiếp nối, số liệu cũ ở trang của đơn vị ấy:',
  after: (date: string) => (date === '' ? 'Số liệu nay ghi ở:' : `Sau ngày\u00a0${date}, số liệu ghi ở:`),
  sampleStory: 'số liệu minh họa',
}

const en: WaysWords = {
  numbersOf: (year: string) => year,
  numbersCount: (count: string) => (count === '1' ? '1 number' : `${count} numbers`),
  neighbours: 'Previous and next number',
  storyNeighbours: 'Previous and next story of this number',
  topicsLead: 'Figures by theme, stories by tag.',
  themes: 'Themes of figures',
  tags: 'Tags of stories',
  theme: 'Theme',
  tag: 'Tag',
  noTheme: 'Without a theme',
  noTopics: 'There is no theme or tag yet.',
  themeLead: (series: string, stories: string) => `${series}; ${stories} with figures of this theme.`,
  tagLead: (stories: string) => `${stories} with this tag.`,
  storiesOfTheme: 'Stories with these figures',
  storiesOfSeries: 'Stories with this figure',
  figuresOfTag: 'Figures in these stories',
  glossaryLead: 'What each figure means, in the order of the alphabet.',
  noTerms: 'There is no definition yet.',
  letters: 'Letters',
  related: 'Related stories',
  allPeriods: 'All periods, against plan',
  latestOfEach: 'The latest of each figure',
  periodsCount: (count: string) => (count === '1' ? '1 period' : `${count} periods`),
  until: (date: string) => `until ${date}`,
  from: (date: string) => `from ${date}`,
  succeededBy: (names: string) => `succeeded by ${names}`,
  orgsCount: (count: string) => (count === '1' ? '1 organisation' : `${count} organisations`),
  orgsBelow: 'Subordinate organisations',
  before: 'It succeeds these, whose pages have the earlier figures:',
  after: (date: string) =>
    date === '' ? 'Figures are now kept under:' : `After ${date}, figures are kept under:`,
  sampleStory: 'invented for illustration',
}

export type WaysWords = typeof vi
