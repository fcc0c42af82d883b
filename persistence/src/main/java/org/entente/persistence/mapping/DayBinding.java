package org.entente.persistence.mapping;

import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;

/**
 * Days as the driver itself maps them: years BCE and before 1582 stay what they are, and {@link
 * LocalDate#MIN} and {@link LocalDate#MAX} are {@code -infinity} and {@code infinity}.
 */
public final class DayBinding implements Binding<LocalDate, LocalDate> {

  private static final long serialVersionUID = 1L;

  @Override
  public Converter<LocalDate, LocalDate> converter() {
    return Converters.identity(LocalDate.class);
  }

  @Override
  public void sql(BindingSQLContext<LocalDate> context) {
    context.render().sql("cast(").sql(context.variable()).sql(" as date)");
  }

  @Override
  public void register(BindingRegisterContext<LocalDate> context) throws SQLException {
    context.statement().registerOutParameter(context.index(), Types.DATE);
  }

  @Override
  public void set(BindingSetStatementContext<LocalDate> context) throws SQLException {
    context.statement().setObject(context.index(), context.value(), Types.DATE);
  }

  @Override
  public void get(BindingGetResultSetContext<LocalDate> context) throws SQLException {
    try {
      context.value(context.resultSet().getObject(context.index(), LocalDate.class));
    } catch (DateTimeException e) {
      context.value(beforeChrist(context.resultSet().getString(context.index())));
    }
  }

  /**
   * A day such as {@code 0005-02-29 BC}. The driver can't read leap days BCE, since it first takes
   * them for days of the year 5 CE, which has none.
   */
  private static LocalDate beforeChrist(String text) {
    var parts = text.split("[- ]");
    return LocalDate.of(
        1 - Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  @Override
  public void get(BindingGetStatementContext<LocalDate> context) throws SQLException {
    context.value(context.statement().getObject(context.index(), LocalDate.class));
  }

  @Override
  public void set(BindingSetSQLOutputContext<LocalDate> context) {
    throw new UnsupportedOperationException("PostgreSQL has no SQLOutput");
  }

  @Override
  public void get(BindingGetSQLInputContext<LocalDate> context) {
    throw new UnsupportedOperationException("PostgreSQL has no SQLInput");
  }
}
