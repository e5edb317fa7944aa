/** `USD 20`, `USD 0.35`, `USD 0.005`. */
export const money = (amount: number, currency: string): string =>
  `${currency} ${Number.isInteger(amount) ? amount : amount < 0.01 ? amount.toFixed(3) : amount.toFixed(2)}`
