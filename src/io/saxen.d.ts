/** The part of saxen that the reader of workbooks uses; the package brings no types. */
declare module 'saxen' {
  export class Parser {
    on(
      ereignis: 'openTag',
      tue: (
        name: string,
        attribute: () => Record<string, string>,
        entschluesselt: (text: string) => string,
        leer: boolean,
      ) => void,
    ): this;
    on(ereignis: 'closeTag', tue: (name: string) => void): this;
    on(
      ereignis: 'text',
      tue: (text: string, entschluesselt: (text: string) => string) => void,
    ): this;
    on(ereignis: 'cdata', tue: (text: string) => void): this;
    on(ereignis: 'error', tue: (fehler: Error) => void): this;
    /** Throws what a handler throws; malformed XML goes to the handler of errors. */
    parse(xml: string): void;
  }
}
