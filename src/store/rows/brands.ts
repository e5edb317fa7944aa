/** The name of the brand whose number this column holds. */
export const brandIn = (column: string): string => `(select name from brands where id = ${column})`
