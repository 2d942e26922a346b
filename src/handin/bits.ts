/** Writes bits, the highest first, into bytes; the last byte is filled up with zeros. */
export class BitWriter {
  private readonly done: number[] = [];
  private open = 0;
  private filled = 0;

  /** The lowest `width` bits of a whole number, 0 to 52 of them. */
  bits(value: number, width: number): void {
    for (let place = width - 1; place >= 0; place -= 1) {
      this.open = this.open * 2 + (Math.floor(value / 2 ** place) % 2);
      this.filled += 1;
      if (this.filled === 8) this.close();
    }
  }

  flag(value: boolean): void {
    this.bits(value ? 1 : 0, 1);
  }

  /** A whole number from 0 to 2^49 - 1 in steps of seven bits: small numbers take eight. */
  number(value: number): void {
    const rest = Math.floor(value / 128);
    this.flag(rest > 0);
    this.bits(value % 128, 7);
    if (rest > 0) this.number(rest);
  }

  /** Whole bytes, from the next whole byte on. */
  bytes(bytes: Uint8Array): void {
    this.align();
    for (const byte of bytes) this.done.push(byte);
  }

  /** Goes on at the next whole byte. */
  align(): void {
    if (this.filled > 0) this.bits(0, 8 - this.filled);
  }

  /** Everything written so far. */
  result(): Uint8Array<ArrayBuffer> {
    this.align();
    return Uint8Array.from(this.done);
  }

  private close(): void {
    this.done.push(this.open);
    this.open = 0;
    this.filled = 0;
  }
}

/** Reads what `BitWriter` wrote. Past the end it gives zeros and says so in `isBad`, so that nothing is thrown. */
export class BitReader {
  /** Something was read that cannot have been written. */
  isBad = false;
  private readonly source: Uint8Array;
  private place = 0;

  constructor(source: Uint8Array) {
    this.source = source;
  }

  bits(width: number): number {
    if (this.place + width > this.source.length * 8) {
      this.isBad = true;
      return 0;
    }
    let value = 0;
    for (const end = this.place + width; this.place < end; this.place += 1) {
      const byte = this.source[this.place >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (this.place & 7))) & 1);
    }
    return value;
  }

  flag(): boolean {
    return this.bits(1) === 1;
  }

  number(): number {
    let value = 0;
    for (let step = 0; step < 7; step += 1) {
      const goesOn = this.flag();
      value += this.bits(7) * 128 ** step;
      if (!goesOn) return value;
    }
    this.isBad = true;
    return 0;
  }

  /** A view of whole bytes, from the next whole byte on; empty when there are not so many. */
  bytes(count: number): Uint8Array {
    this.align();
    const start = this.place / 8;
    if (start + count > this.source.length) {
      this.isBad = true;
      return new Uint8Array();
    }
    this.place += count * 8;
    return this.source.subarray(start, start + count);
  }

  align(): void {
    this.place = Math.ceil(this.place / 8) * 8;
  }

  /** All bytes that have not been read. */
  rest(): Uint8Array {
    this.align();
    return this.bytes(this.source.length - this.place / 8);
  }
}
