/**
 * How one field of a shared plan becomes text and comes back. The text uses the capital letters, digits and `. - $ + *`
 * that a QR code packs tightly and an address carries as they are; `:` and `/` are left to stand between fields and
 * records. `read` is total: what it cannot read comes back as something that the plan's schema refuses.
 */
export type FieldCodec<Value> = { write(value: Value): string; read(text: string): unknown };

/** A number to its last digit: the shortest decimal that gives the same double, without its leading zero. */
export const number: FieldCodec<number> = {
  write: (value) =>
    String(value)
      .replace("e+", "e")
      .replace(/^(-?)0\./, "$1.")
      .toUpperCase(),
  read: (text) => (/^-?(\d+\.?\d*|\.\d+)(E-?\d+)?$/.test(text) ? Number(text) : Number.NaN),
};

/** Any text. Letters, digits, `.` and `-` stand as they are, a space is `_`, all else is `$` code unit in base 36 `$`. */
export const text: FieldCodec<string> = {
  write: (value) =>
    value.replace(/[^A-Za-z0-9.-]/g, (unit) =>
      unit === " " ? "_" : `$${unit.charCodeAt(0).toString(36).toUpperCase()}$`,
    ),
  read: readText,
};

/** A text that is mostly small letters, as ids are: written in capitals, and capitals as small letters. */
export const identifier: FieldCodec<string> = {
  // What stands between `$` is an escape, whose case says nothing: it is read the same either way.
  write: (value) => swapCase(text.write(value)),
  read: (written) => readText(swapCase(written)),
};

/** One of a few words, each with its letter. Letters are never given anew: a link must open for years. */
export function choice<Word extends string>(letters: Readonly<Record<Word, string>>): FieldCodec<Word> {
  const words = new Map(Object.entries(letters).map(([word, letter]) => [letter, word]));
  return { write: (word) => letters[word], read: (letter) => words.get(letter) ?? letter };
}

/** A value that may be absent: then nothing is written. */
export function optional<Value>(codec: FieldCodec<Value>): FieldCodec<Value | undefined> {
  return {
    write: (value) => (value === undefined ? "" : codec.write(value)),
    read: (written) => (written === "" ? undefined : codec.read(written)),
  };
}

/** A value that may be `null`: then `+` is written, which no value begins with. */
export function nullable<Value>(codec: FieldCodec<Value>): FieldCodec<Value | null> {
  return {
    write: (value) => (value === null ? "+" : codec.write(value)),
    read: (written) => (written === "+" ? null : codec.read(written)),
  };
}

/** The fields of a part, in the order in which they are written. New ones go last, so that older links still open. */
export type Layout<Part> = { readonly [Field in keyof Part]-?: FieldCodec<Part[Field]> };

/** The part's fields with `separator` between them; empty ones at the end are left out. */
export function writeFields<Part>(layout: Layout<Part>, part: Part, separator = ":"): string {
  const written = (Object.keys(layout) as (keyof Part)[]).map((field) => layout[field].write(part[field]));
  while (written.at(-1) === "") written.pop();
  return written.join(separator);
}

/** The fields of a part as written; those that are absent are left out. */
export function readFields<Part>(
  layout: Layout<Part>,
  written: string,
  separator = ":",
): Record<string, unknown> {
  const texts = written.split(separator);
  const read = (Object.keys(layout) as (keyof Part & string)[]).map(
    (field, at) => [field, layout[field].read(texts[at] ?? "")] as const,
  );
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

/** A part within a field: its fields with `+` between them. */
export function within<Part>(layout: Layout<Part>): FieldCodec<Part> {
  return {
    write: (part) => writeFields(layout, part, "+"),
    read: (written) => readFields(layout, written, "+"),
  };
}

function readText(written: string): string {
  return written
    .replaceAll("_", " ")
    .replace(/\$([0-9A-Za-z]{1,4})\$/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 36)));
}

function swapCase(value: string): string {
  return value.replace(/[A-Za-z]/g, (letter) =>
    letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase(),
  );
}
