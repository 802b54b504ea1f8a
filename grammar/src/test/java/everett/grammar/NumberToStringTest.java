package everett.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberToStringTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "0", "1", "-1", "100", "2147483648", "9007199254740991", "123456789012345680000", "100000000000000000000", "1e+21",
    "1.5e+21", "1e+23", "1.7976931348623157e+308", "0.1", "4.35", "0.3333333333333333", "12345678.9", "-0.00099",
    "0.001", "0.000001", "1.5e-7", "1e-7", "5e-324", "1e-323", "1.5e-323", "9.4e-323", "1e-322", "-5e-324", "NaN",
    "Infinity", "-Infinity"
  })
  void writesTheFewestDigits(String text) {
    assertEquals(text, NumberToString.toString(Double.parseDouble(text)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.0, -0.0})
  void hasNoSignOnZero(double zero) {
    assertEquals("0", NumberToString.toString(zero));
  }
}
