declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** A folder for the data; without one they last as long as the server. */
    readonly path?: string;
    /** How long a new table takes to become usable, in ms. */
    readonly createTableMs?: number;
  }

  /** A server that speaks DynamoDB's protocol. */
  export default function dynalite(options?: Options): Server;
}
