import type { Incident } from '../../incidents/incident.js'

/**
 * What a scan found of incidents, for whoever is told at once.
 *
 * - `silent`: nobody of us has spoken for so long, in milliseconds
 * - `unknown`: nobody knows whether somebody has, since these channels give no answer
 */
export type IncidentNews =
  | { is: 'found' | 'rose-again' | 'relapse' | 'calm'; of: Incident }
  | { is: 'silent'; of: Incident; silentFor: number }
  | { is: 'unknown'; of: Incident; since: Date; failing: readonly string[] }
