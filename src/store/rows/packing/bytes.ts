import { Unreadable } from './unreadable.js'

/** Up to 2^46, so that what is doubled and shifted stays exact. */
const LARGEST = 2 ** 46

/** Writes numbers in as few bytes as they need: seven bits in each, the lowest first. */
export class ByteWriter {
  private readonly written: number[] = []

  /** @param number whole, from 0 */
  whole(number: number): void {
    let rest = number
    while (rest >= 0x80) {
      this.written.push((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.written.push(rest)
  }

  /** @param number whole, of either sign */
  signed(number: number): void {
    this.whole(number < 0 ? -2 * number - 1 : 2 * number)
  }

  /** Of up to three decimals in two or three bytes; any other in nine. */
  real(number: number): void {
    const thousandths = Math.round(number * 1000)
    if (thousandths / 1000 === number && Math.abs(thousandths) < LARGEST) {
      this.whole(2 * (thousandths < 0 ? -2 * thousandths - 1 : 2 * thousandths))
      return
    }
    this.whole(1)
    for (const byte of new Uint8Array(new Float64Array([number]).buffer)) this.written.push(byte)
  }

  text(text: string): void {
    const bytes = Buffer.from(text)
    this.whole(bytes.length)
    this.bytes(bytes)
  }

  byte(byte: number): void {
    this.written.push(byte)
  }

  /** As they are: who reads them has to know how many they are. */
  bytes(bytes: Uint8Array): void {
    for (const byte of bytes) this.written.push(byte)
  }

  done(): Uint8Array {
    return Uint8Array.from(this.written)
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. @throws Unreadable at the end of the bytes */
export class ByteReader {
  private at = 0
  private readonly given: Buffer

  constructor(bytes: Uint8Array) {
    this.given = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get isAtEnd(): boolean {
    return this.at >= this.given.length
  }

  whole(): number {
    let number = 0
    for (let place = 1; place <= 2 ** 49; place *= 0x80) {
      const byte = this.given[this.at++]
      if (byte === undefined) break
      number += (byte & 0x7f) * place
      if (byte < 0x80) return number
    }
    throw new Unreadable('A number has no end')
  }

  signed(): number {
    const number = this.whole()
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2
  }

  real(): number {
    const number = this.whole()
    if (number % 2 === 0) return (number % 4 === 0 ? number / 4 : -(number + 2) / 4) / 1000
    return this.bytes(8).readDoubleLE()
  }

  text(): string {
    return this.bytes(this.whole()).toString()
  }

  bytes(count: number): Buffer {
    const from = this.at
    this.at += count
    if (this.at > this.given.length) throw new Unreadable('A text has no end')
    return this.given.subarray(from, this.at)
  }
}
