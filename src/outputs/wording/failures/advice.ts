// What several hints have in common.

/** Also read by who just adds or tests an address, which nothing asks again by itself. */
export const TRY_LATER =
  'Scans ask a source again by themselves. If this goes on, open its address in a browser: where nothing comes either, put its new address into your config, or stop asking, with `mentions sources pause NAME`.'
export const CHECK_ADDRESS = 'Check the address in your config, then run `mentions check`.'
