/** A port that this branch has still to get; nothing of it is left when the branch is whole. */
export const notYet = <Port extends object>(port: string): Port =>
  new Proxy({} as Port, {
    get: (_, method) => () => Promise.reject(new Error(`Not ported yet: ${port}.${String(method)}`)),
  })
