// What several hints have in common.

export const TRY_LATER = 'Try again later; `mentions check` tries every source.'
export const CHECK_ADDRESS = 'Check the address in your config, then run `mentions check`.'
