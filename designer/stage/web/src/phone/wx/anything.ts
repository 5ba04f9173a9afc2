/** Stands for objects of WeChat that nothing plays. */

/** A function, a class and an object at once: whatever is asked of it, it gives itself; as a text it is empty, as a number 0. */
export const anything: unknown = new Proxy(class {}, {
  get: (target, name) => {
    if (name === 'prototype') return target.prototype
    if (name === Symbol.toPrimitive) return (hint: string) => (hint === 'number' ? 0 : '')
    return typeof name === 'symbol' || name === 'then' ? undefined : anything
  },
  apply: () => anything,
})
