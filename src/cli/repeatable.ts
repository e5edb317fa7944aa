/** For an option that may be given several times: gathers what was given, in order. */
export const repeatable = (value: string, before: string[] = []): string[] => [...before, value]
