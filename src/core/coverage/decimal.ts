/** A finite number as its shortest decimal writing: 66.67 is 6667 with 2 decimals. */
export function decimalOf(value: number): { readonly digits: bigint; readonly decimals: number } {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', part = ''] = mantissa.split('.')
  const shift = part.length - Number(exponent)
  const digits = BigInt(whole + part)
  return shift < 0 ? { digits: digits * 10n ** BigInt(-shift), decimals: 0 } : { digits, decimals: shift }
}
