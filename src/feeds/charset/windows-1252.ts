/** What windows-1252 has in place of the control characters 0x80 to 0x9F; those it leaves open stay as they are. */
const C1_AS_WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** Node.js 20 reads these bytes as control characters (nodejs/node#60888), so they are mapped here. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return repairC1(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

/** Turns C1 control characters, which nobody means, into what windows-1252 has in their place. */
export function repairC1(text: string): string {
  // In runs, which costs less than one by one where there are many, and of a length that can be passed as arguments.
  return text.replace(/[\u0080-\u009f]{1,1000}/g, (controls) =>
    String.fromCharCode(
      ...Array.from(controls, (control) => C1_AS_WINDOWS_1252.charCodeAt(control.charCodeAt(0) - 0x80)),
    ),
  )
}
