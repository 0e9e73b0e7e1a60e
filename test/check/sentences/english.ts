const NUM = (series: string, period: string, more = ''): string =>
  `<Num series="${series}" period="${period}"${more}/>`
const NEW = NUM('ket-nap', '2023')

export const english: Readonly<Record<string, readonly string[]>> = {
  'In English': [
    'In 2023 there were 150 newly admitted members.',
    'There were 150 members.',
    'In 2023, 155 members were newly admitted.',
    'In 2023, the newly admitted were 155 members.',
    'In 2023, Commune A newly admitted 95 members.',
    'In 2023, the target for the newly admitted was 170 members.',
    'In 2023, the poverty rate was 3.3%.',
    'The poverty rate in 2023 fell by 0.3% from 2022.',
    'The newly admitted of 2023 rose by 8 members from 2022.',
    `In 2023 there were ${NEW}, less than in 2022.`,
    `In 2023 there were ${NEW}, which fell from 2022.`,
    `In 2023 there were ${NEW}, lower than in 2022.`,
    `There were ${NEW}, which exceeded the plan.`,
    `There were ${NEW}, which met the plan.`,
    `There were ${NUM('ket-nap', '2022')}, which fell short of the plan.`,
    `The rate is ${NUM('ho-ngheo', '2023')}, down 0.3% from 2022.`,
    `The rate is ${NUM('ho-ngheo', '2023')}, down 0.3 per cent from 2022.`,
    'The share is 95.2%, up 0.3% from 2022.',
    'The number of cases rose from 41 to 38 people.',
    'There were <Num series="ket-nap" period="2023">151</Num>.',
    'The sum is 350 million dong.',
  ],
}
