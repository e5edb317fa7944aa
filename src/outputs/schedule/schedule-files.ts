/** What to lay where, and how to put it to work. */
export type ScheduleFiles = {
  /** Lines for people, with the commands to type; nothing where the one file says it itself. */
  steps: readonly string[]
  files: readonly { name: string; text: string }[]
}
