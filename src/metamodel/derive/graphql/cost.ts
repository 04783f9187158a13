import { Extensions } from '@nestjs/graphql';

/**
 * What a field costs, in units of about one small object: `own × length of perElementOf + size × (each + children)`.
 * A list has as many elements as its page says, else `size`, else the page of the field above it.
 */
export interface DeclaredCost {
  /** What it costs once, whatever it gives; 0 when not said. */
  readonly own?: number;
  /** What each object that it gives costs; 1 for an object and 0 for a scalar when not said. */
  readonly each?: number;
  /** How many elements a list is taken to have without a page, or with one that nobody asked for. */
  readonly size?: number;
  /** A list argument: `own` counts for each of its elements, and a list that is answered has as many. */
  readonly perElementOf?: string;
  /** The argument that bounds the lists below where it is not called `first`: a number, or a list as long as they. */
  readonly page?: string;
  /** Names the pages that arguments of arguments bound, `{ rows: 'rows.first' }`, for the fields below. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Named pages that bound what the field gives; several multiply. */
  readonly sizeOf?: readonly string[];
}

/** Declares what a field costs; it stands in the schema as the extension `cost`. */
export const Cost = (declared: DeclaredCost) => Extensions({ cost: declared });
