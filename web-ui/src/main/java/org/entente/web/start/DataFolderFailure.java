package org.entente.web.start;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in words which file or folder can't be used. */
class DataFolderFailure extends AbstractFailureAnalyzer<FileSystemException> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, FileSystemException cause) {
    var why = cause instanceof AccessDeniedException ? ": access denied" : "";
    return new FailureAnalysis(
        "It can't keep its data in " + cause.getMessage() + why + ".",
        "Name a folder that may be written with --data.",
        cause);
  }
}
