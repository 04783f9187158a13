import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ACTIONS } from '../../history/change.js';
import { PlainValueScalar } from './plain-value.js';

export const ActionEnum = Object.fromEntries(ACTIONS.map((action) => [action, action]));
registerEnumType(ActionEnum, {
  name: 'ChangeAction',
  description: 'What was done.',
  valuesMap: {
    VERIFIED: { description: 'Somebody said that it is right.' },
    UNVERIFIED: { description: 'That was taken back.' },
    SUSPICION_CLEARED: { description: 'Somebody said that a link still holds though an end changed its meaning.' },
  },
});

export const SubjectEnum = { ITEM: 'ITEM', LINK: 'LINK' } as const;
registerEnumType(SubjectEnum, { name: 'ChangeSubject', description: 'What was changed.' });

@ObjectType({ description: 'What a property was and what it became.' })
export class PropertyChange {
  @Field(() => String)
  name!: string;

  @Field(() => PlainValueScalar, { nullable: true, description: 'Null when it had none.' })
  before!: unknown;

  @Field(() => PlainValueScalar, { nullable: true, description: 'Null when it has none any more.' })
  after!: unknown;
}
