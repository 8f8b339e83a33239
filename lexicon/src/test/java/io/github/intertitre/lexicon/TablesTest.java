package io.github.intertitre.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TablesTest {
  @ParameterizedTest
  @EnumSource
  void theBuildWritesWhatTheSourcesSay(Tables table) {
    assertThat(table.shipped())
        .as("written by the build")
        .contains(ByteBuffer.wrap(table.compiled()));
  }

  @ParameterizedTest
  @EnumSource
  void everyRowIsFoundByEachOfItsKeys(Tables table) {
    Table opened = table.open();
    List<Table.Key> keys = table.keys();
    for (List<String> row : opened.all()) {
      for (int key = 0; key < keys.size(); key++) {
        for (int column : keys.get(key).columns()) {
          found(opened, key, keys.get(key), row, row.get(column));
        }
      }
    }
  }

  private static void found(Table table, int key, Table.Key by, List<String> row, String cell) {
    Arrays.stream(cell.split("\\|"))
        .map(String::strip)
        .map(by.form())
        .filter(form -> !form.isEmpty())
        .forEach(
            form -> assertThat(table.find(key, form)).extracting(Table.Hit::cells).contains(row));
  }

  @Test
  void rowsAreFoundInTheirOrderByPartsOfCells() {
    List<String> rows = List.of("Nice\tville", "OTAN\tNato | Alliance", "-\tville");
    Table table = table(rows, Table.Key.of(0, 1));
    assertThat(table.find(0, "Nato")).extracting(Table.Hit::part).containsExactly("Nato");
    assertThat(table.find(0, "ville"))
        .extracting(Table.Hit::cells)
        .containsExactly(List.of("Nice", "ville"), List.of("", "ville"));
    assertThat(table.find(0, "Nato | Alliance")).isEmpty();
    assertThat(table.find(0, "-")).isEmpty();
  }

  @Test
  void wordsOfOneHashAreToldApart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    Table table = table(List.of("Aa\tx", "BB\ty"), Table.Key.of(0));
    assertThat(table.find(0, "BB"))
        .extracting(Table.Hit::cells)
        .containsExactly(List.of("BB", "y"));
  }

  private static Table table(List<String> rows, Table.Key key) {
    return new Table(ByteBuffer.wrap(TableWriter.write(rows, List.of(key))), List.of(key));
  }
}
