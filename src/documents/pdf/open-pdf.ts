import {
  getDocument,
  type PDFDocumentLoadingTask,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A document that is being opened, and how to end all work on it. */
export interface OpenedPdf {
  task: PDFDocumentLoadingTask;
  close(): void;
}

/** A thread of its own, so that the page answers while a file is read; Node has no such thread, and pdf.js copes. */
function startWorker(): Worker | undefined {
  return typeof Worker === 'undefined' ? undefined : new Worker(workerUrl, { type: 'module' });
}

/** Opens a PDF for reading its text: no scripts, no forms, no fonts, nothing fetched. */
export function openPdf(bytes: Uint8Array): OpenedPdf {
  const thread = startWorker();
  const worker = thread && PDFWorker.create({ port: thread });
  const task = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    ...(worker && { worker }),
  });
  return {
    task,
    close() {
      void task.destroy().catch(() => undefined);
      thread?.terminate();
    },
  };
}
