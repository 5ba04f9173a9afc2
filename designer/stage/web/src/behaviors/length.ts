/** Lengths as WXML attributes write them. */
import type { Phone } from '../widget'

/** CSS px of `12`, `12px`, `24rpx` or `"24"`; other texts and nothing give `otherwise`. */
export function pixels(phone: Phone, length: unknown, otherwise = 0): number {
  if (typeof length === 'number') return Number.isFinite(length) ? length : otherwise
  const match = typeof length === 'string' ? /^\s*(-?[\d.]+)\s*(px|rpx)?\s*$/.exec(length) : null
  if (!match) return otherwise
  const value = Number(match[1])
  return match[2] === 'rpx' ? phone.px(value) : value
}

/** A CSS length: numbers are px, rpx is converted, everything else stays as written. */
export function cssLength(phone: Phone, length: unknown): string {
  if (typeof length === 'number') return `${length}px`
  const text = String(length ?? '').trim()
  if (/^-?[\d.]+(rpx)?$/.test(text)) return `${pixels(phone, text)}px`
  return text
}

/** Declarations with every rpx as px, for style texts that do not pass through a template. */
export function styleInPixels(phone: Phone, style: string): string {
  return style.replace(/(-?[\d.]+)rpx\b/g, (_, length: string) => `${phone.px(Number(length))}px`)
}
