import type { ToolId } from '../../utils/model';
import { toolById } from '../../utils/tools';

/** A tool's name; the id of one that has left the catalogue. */
export const toolName = (id: ToolId): string => toolById(id)?.name ?? id;
