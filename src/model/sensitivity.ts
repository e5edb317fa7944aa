/** How easily a surge of complaints is called one. */
export const sensitivities = ['calm', 'normal', 'nervous'] as const
export type Sensitivity = (typeof sensitivities)[number]
