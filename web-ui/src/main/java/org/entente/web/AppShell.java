package org.entente.web;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.entente.web.shell.Appearance;

/** The editor's page: Vaadin's Aura theme, then our own style. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("editor/editor.css")
@StyleSheet("editor/shell.css")
@StyleSheet("editor/archive.css")
@StyleSheet("editor/publish.css")
@StyleSheet("editor/history.css")
@StyleSheet("editor/people.css")
@StyleSheet("editor/comments.css")
@StyleSheet("editor/sign-in.css")
@Push
@Meta(name = "robots", content = "noindex")
public class AppShell implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings page) {
    page.setPageTitle("Entente");
    page.addInlineWithContents(Appearance.SCRIPT, Inline.Wrapping.JAVASCRIPT);
    page.addLink("icon", "data:,");
    page.setViewport("width=device-width, initial-scale=1");
  }
}
