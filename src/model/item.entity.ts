import { Choice, Id, Int, LongText, Moment, Text, Texts, type ValuesOf } from '../metamodel/decorators.js';
import { Visibility } from './choices.js';

/** What every kind has. */
export abstract class Item {
  @Id({ description: 'Unique over all kinds (UUID v7).', indonesian: 'id', managed: true, present: true })
  id!: string;

  @Text({
    description: 'What people quote; given by the server when absent.',
    indonesian: 'kode',
    maxLength: 60,
    indexed: true,
    present: true,
    searchable: 'name',
  })
  code!: string;

  @Text({
    description: 'What it is called.',
    indonesian: 'nama',
    required: true,
    maxLength: 500,
    meaningful: true,
    indexed: true,
    searchable: 'name',
  })
  name!: string;

  @LongText({
    description: 'What it is, in a few sentences.',
    indonesian: 'uraian',
    meaningful: true,
    searchable: 'text',
  })
  description!: string | null;

  @Texts({ description: 'Free words to find and group it by.', indonesian: 'tag', searchable: 'text' })
  tags!: readonly string[] | null;

  @Choice(Visibility, { description: 'Who may see it.', indonesian: 'visibilitas', initially: 'INTERNAL' })
  visibility!: ValuesOf<typeof Visibility>;

  @Int({
    description: 'Moves with every change; an update names the one it saw.',
    indonesian: 'versi',
    managed: true,
    present: true,
  })
  version!: number;

  @Moment({ description: 'When it was entered.', indonesian: 'dibuat pada', managed: true, present: true })
  createdAt!: string;

  @Text({ description: 'Who entered it.', indonesian: 'dibuat oleh', managed: true, present: true })
  createdBy!: string;

  @Moment({ description: 'When it was last changed.', indonesian: 'diubah pada', managed: true, present: true })
  updatedAt!: string;

  @Text({ description: 'Who changed it last.', indonesian: 'diubah oleh', managed: true, present: true })
  updatedBy!: string;

  @Moment({ description: 'When somebody last said that it is right.', indonesian: 'diverifikasi pada', managed: true })
  verifiedAt!: string | null;

  @Text({ description: 'Who said that it is right.', indonesian: 'diverifikasi oleh', managed: true })
  verifiedBy!: string | null;

  @Text({
    description: 'Where an import found it; set once.',
    indonesian: 'kunci sumber',
    hidden: true,
    maxLength: 500,
  })
  sourceKey!: string | null;

  @Int({ description: 'Moves when a meaningful property changes.', indonesian: 'versi makna', hidden: true })
  meaningVersion!: number;

  @Id({ description: 'The plan that it is a part of.', indonesian: 'id rencana', hidden: true })
  planId!: string | null;
}
