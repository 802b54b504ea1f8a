package everett.object;

/** An object with a [[DateValue]] internal slot. */
public final class DateObject extends JsObject {
  /** The time value: an integral number of milliseconds from -8.64e15 to 8.64e15, or NaN. */
  public double dateValue;

  public DateObject(JsObject prototype, double dateValue) {
    super(prototype);
    this.dateValue = dateValue;
  }

  @Override
  public String builtinTag() {
    return "Date";
  }
}
