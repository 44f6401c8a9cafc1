package no.samskap.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.samskap.exchange.Cells;
import no.samskap.report.Report.Amount;
import no.samskap.report.Report.Bar;
import no.samskap.report.Report.Block;
import no.samskap.report.Report.Cell;
import no.samskap.report.Report.Grid;
import no.samskap.report.Report.Heading;
import no.samskap.report.Report.Items;
import no.samskap.report.Report.Picture;
import no.samskap.report.Report.Section;
import no.samskap.report.Report.Text;
import no.samskap.report.Report.Words;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a report as a workbook with a sheet a part. What people wrote can begin no formula. */
final class ExcelWriter {
    /** A cell of the format holds no more. */
    private static final int MOST_SIGNS = 32_767;

    private static final int MOST_SIGNS_OF_A_NAME = 31;
    private static final int FIRST_WIDTH = 60;
    private static final int WIDTH = 24;
    private static final int COLUMNS = 12;

    private final Worksheet sheet;
    private int row;

    private ExcelWriter(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] write(Report report, Progress progress) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Samskap", "1.0")) {
            book.properties().setTitle(HtmlWriter.plain(report.title()));
            Set<String> names = new HashSet<>();
            for (int i = 0; i < report.sections().size(); i++) {
                Section section = report.sections().get(i);
                progress.at(100 * i / report.sections().size());
                Worksheet sheet = book.newWorksheet(name(section.title(), names));
                new ExcelWriter(sheet).write(section, i == 0 ? report.title() : section.title());
                sheet.finish();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(Section section, String title) {
        sheet.width(0, FIRST_WIDTH);
        for (int column = 1; column < COLUMNS; column++) {
            sheet.width(column, WIDTH);
        }
        bold(0, title);
        row++;
        for (Block block : section.blocks()) {
            write(block);
        }
    }

    private void write(Block block) {
        switch (block) {
            case Heading heading -> {
                row++;
                bold(0, heading.text());
                row++;
            }
            case Text text -> line(text.text());
            case Items items -> items.items().forEach(this::line);
            case Grid grid -> grid(grid);
            case Picture picture -> line(picture.alternative());
        }
    }

    private void line(String text) {
        words(0, text);
        row++;
    }

    private void grid(Grid grid) {
        row++;
        bold(0, grid.caption());
        row++;
        for (int column = 0; column < grid.columns().size(); column++) {
            bold(column, grid.columns().get(column));
        }
        row++;
        for (List<Cell> cells : grid.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            row++;
        }
        row++;
    }

    private void cell(int column, Cell cell) {
        switch (cell) {
            case Words words -> words(column, words.text());
            case Amount amount -> sheet.value(row, column, amount.number());
            case Bar bar -> cell(column, bar.cell());
        }
    }

    private void bold(int column, String text) {
        words(column, text);
        sheet.style(row, column).bold().wrapText(true).set();
    }

    private void words(int column, String text) {
        String plain = Cells.text(HtmlWriter.plain(text));
        sheet.value(row, column, plain.length() > MOST_SIGNS ? plain.substring(0, MOST_SIGNS) : plain);
        sheet.style(row, column).wrapText(true).set();
    }

    /** A sheet's name may hold neither some signs nor many, and no other sheet's. */
    private static String name(String title, Set<String> names) {
        String plain = title.replaceAll("[\\\\/*?:\\[\\]']", " ").strip();
        String name = plain.substring(0, Math.min(plain.length(), MOST_SIGNS_OF_A_NAME));
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain.substring(0, Math.min(plain.length(), MOST_SIGNS_OF_A_NAME - 4)) + " " + number;
        }
        return name;
    }
}
