import { Module } from '@nestjs/common';
import { TraceResolver } from './trace.resolver.js';
import { TraceService } from './trace.service.js';

@Module({ providers: [TraceService, TraceResolver], exports: [TraceService] })
export class TraceModule {}
