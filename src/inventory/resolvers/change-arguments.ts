import { ArgsType, Field } from '@nestjs/graphql';
import type { ChangeArguments } from '../inventory.service.js';

/** What every mutation takes besides the change itself. */
@ArgsType()
export class ChangeArgs implements ChangeArguments {
  @Field(() => String, {
    nullable: true,
    description:
      'Chosen by the client for this change alone. Sent again with the same id, when no answer came, it is not applied again: the first answer is given.',
  })
  mutationId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why; kept in the history.' })
  reason!: string | null;
}
