import { Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Drain } from './drain.js';
import { HealthController } from './health.controller.js';

/** What keeps the server running, and stops it in order. */
@Module({ controllers: [HealthController], providers: [Drain], exports: [Drain] })
export class OperationsModule implements OnModuleInit {
  constructor(
    private readonly http: HttpAdapterHost,
    private readonly drain: Drain,
  ) {}

  onModuleInit(): void {
    const fastify: FastifyInstance = this.http.httpAdapter.getInstance();
    this.drain.watch(fastify);
  }
}
