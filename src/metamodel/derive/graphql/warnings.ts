import { Field, Float, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Cost } from './cost.js';
import { addField, type DynamicClass } from './dynamic-class.js';
import { ItemType } from './shared-types.js';

export enum WarningCode {
  PROBABLE_DUPLICATE = 'PROBABLE_DUPLICATE',
}
registerEnumType(WarningCode, {
  name: 'WarningCode',
  description: 'What a warning is about.',
  valuesMap: { PROBABLE_DUPLICATE: { description: 'Items of the same kind are probably the same thing.' } },
});

@ObjectType({ description: 'An item that may be the same thing.' })
export class WarningCandidate {
  @Field(() => ItemType, { nullable: true, description: 'As it is now; null when somebody has deleted it since.' })
  item!: object | null;

  @Field(() => Float, { description: 'How alike the names are, 0.8 to 1.' })
  likeness!: number;
}

@ObjectType({ description: 'Something to look at; the change is made all the same.' })
export class Warning {
  @Field(() => WarningCode)
  code!: WarningCode;

  @Field(() => String, { description: 'In the language of the one who asks.' })
  message!: string;

  @Cost({ size: 3 })
  @Field(() => [WarningCandidate], { description: 'The most alike first.' })
  candidates!: readonly WarningCandidate[];
}

/** Gives what a change led to its warnings. */
export const addWarnings = (target: DynamicClass): void =>
  addField(target, 'warnings', () => [Warning], {
    description:
      'What was there already and is probably the same as what gets a new name. Looked for only when asked for.',
    cost: { own: 20, size: 1 },
  });
