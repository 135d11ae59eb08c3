/** Characters that XML cannot hold stand in cells as _x000D_ (and _x005F_ for a _ before such). Source: ECMA-376, 22.9.2.19 ST_Xstring. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}
