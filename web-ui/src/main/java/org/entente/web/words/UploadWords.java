package org.entente.web.words;

import com.vaadin.flow.component.upload.UploadI18N;

/** What a field for a file says in the language of whoever looks. */
public final class UploadWords {

  private UploadWords() {}

  /**
   * The words.
   *
   * @param tooLarge said of a file that is too large
   * @param wrongKind said of a file that is of another kind than is taken
   */
  public static UploadI18N of(String tooLarge, String wrongKind) {
    var failed = Words.of("upload.failed");
    return new UploadI18N()
        .setError(
            new UploadI18N.Error()
                .setTooManyFiles(Words.of("upload.oneFile"))
                .setFileIsTooBig(tooLarge)
                .setIncorrectFileType(wrongKind))
        .setUploading(
            new UploadI18N.Uploading()
                .setStatus(
                    new UploadI18N.Uploading.Status()
                        .setConnecting(Words.of("upload.connecting"))
                        .setStalled(Words.of("upload.stalled"))
                        .setProcessing(Words.of("upload.processing"))
                        .setHeld(Words.of("upload.held")))
                .setRemainingTime(
                    new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Words.of("upload.remaining") + " ")
                        .setUnknown(Words.of("upload.unknown")))
                .setError(
                    new UploadI18N.Uploading.Error()
                        .setServerUnavailable(failed)
                        .setUnexpectedServerError(failed)
                        .setForbidden(failed)))
        .setFile(
            new UploadI18N.File()
                .setRetry(Words.of("upload.retry"))
                .setStart(Words.of("upload.start"))
                .setRemove(Words.of("upload.remove")));
  }
}
