import { Catch } from '@nestjs/common';
import type { GqlExceptionFilter } from '@nestjs/graphql';
import { RunutError } from '../database/errors.js';

/** A refusal is an answer, not an incident: it goes back to the one who asked, and not into the log. */
@Catch(RunutError)
export class RefusalFilter implements GqlExceptionFilter<RunutError> {
  catch(refusal: RunutError): RunutError {
    return refusal;
  }
}
