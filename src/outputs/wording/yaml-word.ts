/** A text as a value to copy into the config: in quotes where YAML would read something else. */
export const yamlWord = (text: string): string =>
  /^\p{L}[\p{L}\p{N}]*(?:[ .&'-]?[\p{L}\p{N}]+)*$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text)
