export const caseStates = [
  'new',
  'acknowledged',
  'answered',
  'resolved',
  'confirmed',
  'ignored',
  'snoozed',
] as const
export type CaseState = (typeof caseStates)[number]
