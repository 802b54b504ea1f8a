package everett.cli;

/** The command {@code everett}. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("everett");
  }
}
