import { Module } from '@nestjs/common';
import { QuestionsModule } from '../../questions/questions.module.js';
import { GraphDownloads } from './graph-downloads.controller.js';

/** Views of the graph as files. */
@Module({ imports: [QuestionsModule], controllers: [GraphDownloads] })
export class GraphDownloadsModule {}
