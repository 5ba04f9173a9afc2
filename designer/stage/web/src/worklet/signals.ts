/** Values that know who reads them: the core of Skyline's shared and derived values. */

/** Something that is told when a value it read has changed. */
export type Reader = () => void

let reading: Set<Signal> | null = null

/** A value that remembers its readers. */
export class Signal {
  readonly #readers = new Set<Reader>()

  /** Notes that whoever computes now depends on this value. */
  read(): void {
    reading?.add(this)
  }

  /** Tells the readers that the value is another one. */
  changed(): void {
    for (const reader of [...this.#readers]) reader()
  }

  add(reader: Reader): void {
    this.#readers.add(reader)
  }

  remove(reader: Reader): void {
    this.#readers.delete(reader)
  }
}

/** Follows what a computation reads. `changed` is called for every change until `stop`; it usually calls `compute` again. */
export class Watch<Value> {
  #read = new Set<Signal>()

  constructor(private readonly computation: () => Value, private readonly changed: Reader) {}

  compute(): Value {
    const outer = reading
    const read = (reading = new Set())
    try {
      return this.computation()
    } finally {
      reading = outer
      for (const signal of this.#read) if (!read.has(signal)) signal.remove(this.changed)
      for (const signal of read) signal.add(this.changed)
      this.#read = read
    }
  }

  stop(): void {
    for (const signal of this.#read) signal.remove(this.changed)
    this.#read.clear()
  }
}
