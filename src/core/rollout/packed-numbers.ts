/**
 * Numbers in the shortest of four exact forms: the JSON list; whole numbers in base 36 with a space between them; the same
 * for millionths, after a "."; or all numbers as 64 bits each (IEEE 754, big-endian) in base64 without padding, after a "~".
 */
export function packNumbers(numbers: readonly number[]): readonly number[] | string {
  const texts = [inBase36(numbers, 1), inBase36(numbers, MILLION), inBase64(numbers)]
  const shortest = texts.reduce<string | undefined>((best, text) => shorter(best, text), undefined)
  return shortest !== undefined && shortest.length + 2 < JSON.stringify(numbers).length ? shortest : numbers
}

/** The numbers again; the text itself where it is none of `packNumbers`. */
export function unpackNumbers(text: string): number[] | string {
  if (BASE36.test(text)) return fromBase36(text, 1)
  if (text.startsWith('.') && BASE36.test(text.slice(1))) return fromBase36(text.slice(1), MILLION)
  return /^~[\w+/]+$/.test(text) ? (fromBase64(text.slice(1)) ?? text) : text
}

const MILLION = 1e6
const BYTES = 8
const BASE36 = /^-?[0-9a-z]{1,11}( -?[0-9a-z]{1,11})*$/

function shorter(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return right.length < left.length ? right : left
}

/** Undefined where one of them would not come back as the very number that it was. */
function inBase36(numbers: readonly number[], unit: number): string | undefined {
  const whole = numbers.map((number) => Math.round(number * unit))
  const isExact = whole.every((one, i) => Number.isSafeInteger(one) && Object.is(one / unit, numbers[i]))
  if (!isExact || numbers.length === 0) return undefined
  return `${unit === 1 ? '' : '.'}${whole.map((one) => one.toString(36)).join(' ')}`
}

function fromBase36(text: string, unit: number): number[] {
  return text.split(' ').map((one) => wholeFrom(one) / unit)
}

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'

/** Every digit on the way is exact as long as the number is a safe one. */
function wholeFrom(text: string): number {
  if (text.startsWith('-')) return -wholeFrom(text.slice(1))
  return [...text].reduce((number, digit) => DIGITS.length * number + DIGITS.indexOf(digit), 0)
}

function inBase64(numbers: readonly number[]): string {
  const view = new DataView(new ArrayBuffer(numbers.length * BYTES))
  numbers.forEach((number, i) => void view.setFloat64(i * BYTES, number))
  return `~${btoa(String.fromCharCode(...new Uint8Array(view.buffer))).replace(/=+$/, '')}`
}

function fromBase64(text: string): number[] | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
  if (bytes.length % BYTES !== 0) return undefined
  const view = new DataView(bytes.buffer)
  return Array.from({ length: bytes.length / BYTES }, (_, i) => view.getFloat64(i * BYTES))
}
