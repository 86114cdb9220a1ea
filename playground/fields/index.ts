import { page as agGrid } from './ag-grid/page';
import { page as atlaskit } from './atlaskit/page';
import { page as blankFrames } from './blank-frames/page';
import { page as ckeditor } from './ckeditor/page';
import { page as closedShadow } from './closed-shadow/page';
import { page as crayons } from './crayons/page';
import { page as fluent } from './fluent/page';
import { page as frames } from './frames/page';
import { page as garden } from './garden/page';
import { page as inlineEdit } from './inline-edit/page';
import { page as jqueryUi } from './jquery-ui/page';
import { page as lightning } from './lightning/page';
import { page as lightningSynthetic } from './lightning-synthetic/page';
import { page as native } from './native/page';
import type { FieldPage } from './page';
import { page as polaris } from './polaris/page';
import { page as quill } from './quill/page';
import { page as select2 } from './select2/page';
import { page as swapped } from './swapped/page';
import { page as tinymce } from './tinymce/page';
import { page as tiptap } from './tiptap/page';
import { page as twoForms } from './two-forms/page';
import { page as vibe } from './vibe/page';
import { page as virtualList } from './virtual-list/page';
import { page as wizard } from './wizard/page';

/** Every page of fields, by folder. */
export const fieldPages: readonly FieldPage[] = [
  agGrid,
  atlaskit,
  blankFrames,
  ckeditor,
  closedShadow,
  crayons,
  fluent,
  frames,
  garden,
  inlineEdit,
  jqueryUi,
  lightning,
  lightningSynthetic,
  native,
  polaris,
  quill,
  select2,
  swapped,
  tinymce,
  tiptap,
  twoForms,
  vibe,
  virtualList,
  wizard,
];
