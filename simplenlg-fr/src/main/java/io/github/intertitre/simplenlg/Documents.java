package io.github.intertitre.simplenlg;

import io.github.intertitre.lexicon.surface.Typography;
import java.util.List;
import simplenlg.features.Feature;
import simplenlg.framework.DocumentCategory;
import simplenlg.framework.DocumentElement;
import simplenlg.framework.NLGElement;
import simplenlg.framework.StringElement;

/** Sentences, paragraphs, lists and sections: capital, full stop, typography. */
final class Documents {
  private static final String NARROW = "\u202F";
  private static final String ENDS = ".?!…:";
  private final Syntax syntax;

  Documents(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Phrases as text; documents as documents of the same shape whose sentences are text. */
  NLGElement realise(NLGElement element) {
    if (!(element instanceof DocumentElement document)) {
      return new StringElement(Setting.set(syntax.realise(element).toString()));
    }
    DocumentElement said =
        new DocumentElement((DocumentCategory) document.getCategory(), document.getTitle());
    if (document.getCategory() == DocumentCategory.SENTENCE) {
      said.setRealisation(sentence(document));
      return said;
    }
    for (NLGElement each : document.getComponents()) {
      NLGElement component = realise(each);
      component.setParent(said);
      said.addComponent(component);
    }
    return said;
  }

  private String sentence(DocumentElement document) {
    Line line = new Line();
    List<NLGElement> components = document.getComponents();
    components.forEach(each -> line.add(syntax.realise(each)));
    String text = Setting.set(line.toString());
    return text.isEmpty() ? text : Typography.capitalised(text) + end(text, document, components);
  }

  private static String end(String text, DocumentElement document, List<NLGElement> components) {
    if (ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return "";
    }
    if (Questions.asks(components)) {
      return NARROW + "?";
    }
    boolean exclaims =
        Spec.is(document, Feature.EXCLAMATORY)
            || components.stream().anyMatch(each -> Spec.is(each, Feature.EXCLAMATORY));
    return exclaims ? NARROW + "!" : ".";
  }
}
