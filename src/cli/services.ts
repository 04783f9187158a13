import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { AppModule } from '../app.module.js';
import { Database } from '../database/database.js';
import { migrate } from '../database/migrations.js';
import { dataSteps } from '../inventory/data-steps.js';
import { registry } from '../model/registry.js';
import { readConfiguration } from '../operations/configuration.js';
import { joinNeo4j } from '../server/reach-neo4j.js';

/** Runs a command on the same services that the server has, without HTTP; what was started for it is stopped after it. */
export const withServices = async <T>(work: (services: INestApplicationContext) => Promise<T>): Promise<T> => {
  const neo4j = await joinNeo4j(readConfiguration(process.env), (line) => process.stderr.write(`${line}\n`));
  try {
    const services = await NestFactory.createApplicationContext(AppModule.services(neo4j.connection, registry), {
      logger: ['error'],
      abortOnError: false,
    });
    try {
      await migrate(services.get(Database), registry, dataSteps(registry));
      return await work(services);
    } finally {
      await services.close();
    }
  } finally {
    await neo4j.stop();
  }
};
