import { Choice, Flag, Int, propertiesOf, Text, type ValuesOf } from '../../metamodel/decorators.js';
import { DeliveryChange, LinkEffect } from '../choices.js';

/** Properties that only links of some types have. */

abstract class Delivery {
  @Choice(DeliveryChange, {
    description: { id: 'Yang dilakukan kegiatan peta jalan terhadapnya.', en: 'What the roadmap item does to it.' },
    indonesian: 'perubahan',
    initially: 'NEW',
  })
  change!: ValuesOf<typeof DeliveryChange>;
}

abstract class Dependency {
  @Choice(LinkEffect, {
    description: {
      id: 'Akibat kegagalan, bila berbeda dari akibat yang biasa untuk jenis tautannya.',
      en: 'The effect of a failure, where it is not the usual one of the type.',
    },
    indonesian: 'akibat',
  })
  effect!: ValuesOf<typeof LinkEffect> | null;

  @Text({
    description: {
      id: 'Tautan sejenis ke satu item dengan kelompok yang sama saling menggantikan.',
      en: 'Links of one type to one item with the same group are alternatives.',
    },
    indonesian: 'kelompok',
    maxLength: 60,
  })
  group!: string | null;

  @Int({
    description: {
      id: 'Berapa banyak dari pilihan pengganti itu yang harus berjalan; 1 bila tidak diisi.',
      en: 'How many of the alternatives must work; 1 when not given.',
    },
    indonesian: 'dibutuhkan',
    min: 1,
    max: 1_000,
  })
  needed!: number | null;
}

abstract class Writing extends Dependency {
  @Flag({
    description: { id: 'Yang ditulisnya adalah salinan induk.', en: 'What it writes is the master copy.' },
    indonesian: 'induk',
    initially: false,
  })
  master!: boolean;
}

abstract class Foreign {
  @Text({
    description: {
      id: 'Jenis hubungan ini dalam model asalnya.',
      en: 'The type of the relationship in the model that it came from.',
    },
    indonesian: 'tipe ArchiMate',
  })
  archimateType!: string | null;
}

export const deliveryProperties = propertiesOf(Delivery);
export const dependencyProperties = propertiesOf(Dependency);
export const writingProperties = propertiesOf(Writing);
export const foreignProperties = propertiesOf(Foreign);
