/** How settled a figure is: ước tính · sơ bộ · chính thức (Law on Statistics, art. 48). */
export type Status = 'estimate' | 'provisional' | 'final'
