package org.variorum.syndication.format;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document; what XML forbids is left out of texts, what it reserves is escaped. */
final class XmlDocument {

  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final XMLStreamWriter out;

  XmlDocument() {
    try {
      out = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts an element; namespaces are declared as attributes, prefixes stand in the name. */
  XmlDocument open(String name, Map<String, String> attributes) {
    try {
      out.writeStartElement(name);
      writeAttributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlDocument open(String name) {
    return open(name, Map.of());
  }

  XmlDocument close() {
    try {
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlDocument element(String name, String text) {
    return element(name, text, Map.of());
  }

  XmlDocument element(String name, String text, Map<String, String> attributes) {
    try {
      open(name, attributes);
      out.writeCharacters(XmlText.legal(text));
      return close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlDocument empty(String name, Map<String, String> attributes) {
    try {
      out.writeEmptyElement(name);
      writeAttributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    try {
      out.writeEndDocument();
      out.close();
      return bytes.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void writeAttributes(Map<String, String> attributes) throws XMLStreamException {
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      out.writeAttribute(attribute.getKey(), XmlText.legal(attribute.getValue()));
    }
  }
}
