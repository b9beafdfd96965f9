import { Module } from '@nestjs/common';
import { SelectionModule } from '../selection.module.ts';

@Module({ imports: [SelectionModule] })
export class SelectionHttpModule {}
